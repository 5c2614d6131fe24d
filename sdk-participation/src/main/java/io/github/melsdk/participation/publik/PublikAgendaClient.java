package io.github.melsdk.participation.publik;

import io.github.melsdk.core.ServiceClient;
import io.github.melsdk.core.model.Beta;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Books appointments at the counters of a Publik site. All methods throw {@link io.github.melsdk.core.error.SdkException} when a
 * call fails. Call it, do not implement it: methods will be added.
 */
@Beta("The whole interface of appointments is from memory, not from a page of the provider.")
public interface PublikAgendaClient extends ServiceClient<PublikAgendaClient> {

    /**
     * Returns a builder, to be ended with {@link PublikClientBuilder#buildAgendas}.
     *
     * @param site the address of the appointments, above {@code /api}
     * @return a builder, not thread-safe
     */
    static PublikClientBuilder builder(URI site) {
        return new PublikClientBuilder(site);
    }

    /**
     * Returns the zone of the times that the site writes without offset.
     *
     * @return the zone
     */
    ZoneId zone();

    /**
     * Reads where one can have an appointment.
     *
     * @return the agendas
     */
    List<PublikAgenda> agendas();

    /**
     * Reads when one can have an appointment.
     *
     * @param agenda identifier of the agenda
     * @return free and taken moments
     * @throws io.github.melsdk.core.error.NotFoundException when there is no such agenda
     */
    List<AppointmentSlot> slots(String agenda);

    /**
     * Books a moment. Sent once.
     *
     * @param agenda identifier of the agenda
     * @param slot identifier of the moment
     * @param data what the site wants to know, such as a label; may be empty
     * @return the appointment
     * @throws io.github.melsdk.core.error.ApiException when it was taken meanwhile
     * @throws io.github.melsdk.core.error.UnknownOutcomeException when it left and no answer tells what became of it
     */
    Appointment book(String agenda, String slot, Map<String, String> data);

    /**
     * Cancels an appointment. Sent once.
     *
     * @param booking identifier of the appointment
     * @throws io.github.melsdk.core.error.UnknownOutcomeException when it left and no answer tells what became of it
     */
    void cancel(String booking);
}
