package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.OpenEnum;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How events of an agenda are entered and shown.
 *
 * @param contribution who may enter what
 * @param lab options that the provider still tries
 * @param tracking audience measurement, as decoded JSON
 * @param display what visitors see, such as {@code filters}, as decoded JSON
 * @param inbox messages, as decoded JSON
 * @param registration ticketing, as decoded JSON
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AgendaSettings(
        @JsonProperty("contribution") Contribution contribution,
        @JsonProperty("lab") Lab lab,
        @JsonProperty("tracking") Map<String, Object> tracking,
        @JsonProperty("public") Map<String, Object> display,
        @JsonProperty("inbox") Map<String, Object> inbox,
        @JsonProperty("registration") Map<String, Object> registration) {

    private static final AgendaSettings EMPTY =
            new AgendaSettings(Contribution.EMPTY, new Lab(null), Map.of(), Map.of(), Map.of(), Map.of());

    /** Copies the maps; what is missing becomes empty. */
    public AgendaSettings {
        contribution = contribution == null ? Contribution.EMPTY : contribution;
        lab = lab == null ? new Lab(null) : lab;
        tracking = Copies.map(tracking);
        display = Copies.map(display);
        inbox = Copies.map(inbox);
        registration = Copies.map(registration);
    }

    static AgendaSettings empty() {
        return EMPTY;
    }

    /**
     * Who may enter events, and how; null where the provider does not say.
     *
     * @param type the provider's number for the kind of contribution
     * @param defaultState state of a new event
     * @param canPublish roles that may publish
     * @param moderateOnChangeBy roles whose changes are moderated
     * @param defaultLanguage language of the form
     * @param locationCreationAllowed whether contributors may enter locations
     * @param messages texts for contributors, as decoded JSON
     * @param usesFields whether the form has fields of the agenda
     * @param authorizedIpAddresses addresses from which events may be entered, as decoded JSON
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Contribution(
            @JsonProperty("type") @Nullable Integer type,
            @JsonProperty("defaultState") OpenEnum<PublicationState> defaultState,
            @JsonProperty("canPublish") List<String> canPublish,
            @JsonProperty("moderateOnChangeBy") List<String> moderateOnChangeBy,
            @JsonProperty("defaultLang") @Nullable String defaultLanguage,
            @JsonProperty("allowLocationCreate") @Nullable Boolean locationCreationAllowed,
            @JsonProperty("messages") Map<String, Object> messages,
            @JsonProperty("useFields") @Nullable Boolean usesFields,
            @JsonProperty("authorizedIPAddresses") @Nullable Object authorizedIpAddresses) {

        private static final Contribution EMPTY = new Contribution(
                null,
                OpenEnum.ofRaw(PublicationState.class, null),
                List.of(),
                List.of(),
                null,
                null,
                Map.of(),
                null,
                null);

        /** Copies collections and binds the state. */
        public Contribution {
            defaultState = OpenEnum.bind(PublicationState.class, defaultState);
            canPublish = Copies.list(canPublish);
            moderateOnChangeBy = Copies.list(moderateOnChangeBy);
            messages = Copies.map(messages);
        }
    }

    /**
     * Options that the provider still tries.
     *
     * @param status whether events of the agenda use {@link Event#status()}, null if unknown
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Lab(@JsonProperty("status") @Nullable Boolean status) {}
}
