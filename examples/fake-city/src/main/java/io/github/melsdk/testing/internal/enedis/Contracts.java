package io.github.melsdk.testing.internal.enedis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Json;
import org.jspecify.annotations.Nullable;

/** Contract and technical data, with the spellings of the real service. */
final class Contracts {

    private Contracts() {}

    static @Nullable JsonNode answer(String api, Meter meter) {
        return switch (api) {
            case "situation_contrat_auto" -> situation(meter);
            case "synth_contrat_auto" -> summary(meter);
            case "comptage_auto" -> metering();
            case "donnees_generales_auto" -> general();
            case "alimentation_auto" -> supply(meter);
            default -> null;
        };
    }

    private static ArrayNode situation(Meter meter) {
        ArrayNode contracts = Json.array();
        ObjectNode withdrawal = contract(contracts, meter, "Contrat GRD-F", "C5");
        withdrawal.putObject("subscribed_power").put("unit", "kVA").put("value", "9");
        if (meter.produces()) {
            contract(contracts, meter, "Contrat GRD-A", "P4");
        }
        return contracts;
    }

    private static ObjectNode contract(ArrayNode contracts, Meter meter, String type, String segment) {
        ObjectNode contract = contracts
                .addObject()
                .put("usage_point_id", meter.prm())
                .put("contract_start", meter.activated() + "T00:00:00+0200")
                .put("contract_type", type)
                .put("contractor", "Fournisseur du Beffroi")
                .put("segment", segment)
                .put("distribution_tariff", "Tarif BT <= 36 kVA Courte Utilisation à 4 plages temporelles");
        ObjectNode address =
                contract.putObject("customer").putObject("customer").putObject("adress");
        address.put("line1", "Camille Canari").put("line4", "12 rue des Essais").put("line6", "59000 LILLE");
        contract.putObject("contact_data")
                .put("email", "camille.canari@example.org")
                .put("landline", "0320000000")
                .put("phone", "0600000000");
        contract.putObject("person")
                .put("title", "Mme")
                .put("lastname", "Canari")
                .put("firstname", "Camille");
        return contract;
    }

    private static ObjectNode summary(Meter meter) {
        ObjectNode summary = Json.object();
        ArrayNode segments = summary.putArray("segments").add("C5");
        if (meter.produces()) {
            segments.add("P4");
            summary.put("generation_last_activation_date", meter.activated().toString());
        }
        return summary.put("consumption_last_activation_date", meter.activated().toString())
                .put("last_subscribed_power_change_date", meter.activated() + "+01:00")
                .put("services_level", "2");
    }

    private static ObjectNode metering() {
        ObjectNode body = Json.object();
        ObjectNode device = body.putObject("dispositifComptage");
        device.putObject("typeComptage").put("code", "AMM");
        device.putArray("compteurs").addObject().put("matricule", "0123456");
        device.putObject("relais").put("plageHeuresCreuses", "HC (22H30-6H30)");
        return body;
    }

    private static ObjectNode general() {
        ObjectNode body = Json.object();
        body.putObject("address")
                .put("number_street_name", "12 rue des Essais")
                .put("postal_code_city", "59000 LILLE")
                .put("insee_code", "59350");
        return body;
    }

    private static ObjectNode supply(Meter meter) {
        ObjectNode body = Json.object()
                .put("connectionState", "Raccordé")
                .put("serialNumber", "02" + meter.prm().substring(2, 12));
        body.putObject("consumptionConnectionPower").put("value", "12").put("unit", "kVA");
        return body;
    }
}
