package io.github.melsdk.energy.meters.enedis;

import io.github.melsdk.energy.internal.meters.Labels;
import io.github.melsdk.energy.internal.meters.Tree;
import io.github.melsdk.energy.meters.MeterId;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns the documents on contracts and devices into models. */
final class ContractReader {

    private static final int ADDRESS_LINES = 7;

    private ContractReader() {}

    static List<Contract> contracts(Tree answer) {
        return answer.items().stream().map(ContractReader::contract).toList();
    }

    private static Contract contract(Tree item) {
        return new Contract(
                Labels.offsetDateTime(item.text("contract_start")),
                item.text("contract_type"),
                item.text("contractor"),
                item.text("segment"),
                Labels.number(item.get("subscribed_power").get("value").node()),
                item.text("distribution_tariff"),
                customer(item));
    }

    /** The customer's data lie at two depths, depending on which page of the provider one reads. */
    private static Customer customer(Tree item) {
        Tree person = item.find("person");
        Tree organisation = item.find("organization");
        Tree contact = item.find("contact_data");
        Tree address = item.find("adress").node() == null ? item.find("address") : item.find("adress");
        return new Customer(
                person.text("title"),
                person.text("firstname"),
                person.text("lastname"),
                organisation.text() == null ? organisation.text("name") : organisation.text(),
                contact.text("email"),
                contact.text("landline"),
                contact.text("phone"),
                IntStream.rangeClosed(1, ADDRESS_LINES)
                        .mapToObj(line -> address.text("line" + line))
                        .filter(Objects::nonNull)
                        .toList());
    }

    static ContractSummary summary(Tree answer) {
        return new ContractSummary(
                answer.get("segments").items().stream()
                        .map(item -> item.text() == null ? item.text("segment") : item.text())
                        .filter(Objects::nonNull)
                        .toList(),
                Labels.date(answer.text("consumption_last_activation_date")),
                Labels.date(answer.text("generation_last_activation_date")),
                Labels.date(answer.text("last_subscribed_power_change_date")),
                answer.text("services_level"));
    }

    static MeteringDevice device(Tree answer) {
        Tree type = answer.find("typeComptage");
        Tree relays = answer.find("relais");
        return new MeteringDevice(
                type.text() == null ? type.text("code") : type.text(),
                answer.find("compteurs").items().size(),
                relays.items().stream()
                        .map(relay -> relay.text("plageHeuresCreuses"))
                        .filter(Objects::nonNull)
                        .toList());
    }

    static SupplyPoint supply(Tree answer) {
        return new SupplyPoint(
                answer.find("connectionState").text(),
                answer.find("serialNumber").text(),
                Labels.number(
                        answer.find("consumptionConnectionPower").get("value").node()));
    }

    static SubscribedService service(Tree item) {
        String authorisation = item.get("autorisation").text("autorisationId");
        Double number = Labels.number(authorisation);
        return new SubscribedService(
                Objects.requireNonNullElse(item.text("id"), ""),
                meter(item.text("pointId")),
                item.text("serviceCode"),
                item.text("etatCode"),
                Labels.date(item.text("dateDebut")),
                Labels.date(item.text("dateFin")),
                item.flag("soutirage"),
                item.flag("injection"),
                item.text("mesuresTypeCode"),
                item.text("mesuresPas"),
                number == null ? null : number.longValue());
    }

    private static @Nullable MeterId meter(@Nullable String prm) {
        try {
            return prm == null ? null : MeterId.electricity(prm);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static SiteAddress site(Tree answer) {
        Tree address = answer.find("address");
        return new SiteAddress(
                address.text("number_street_name"), address.text("postal_code_city"), address.text("insee_code"));
    }
}
