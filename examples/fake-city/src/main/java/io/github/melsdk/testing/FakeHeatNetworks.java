package io.github.melsdk.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import io.github.melsdk.testing.internal.potentials.RateLimit;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * A fake of France Chaleur Urbaine (API v1) with one network, a line through Lille from west to east at latitude 50.63. What lies
 * within 200 m of it is eligible; far from it all but that is null. The list of the networks is given twice in a minute.
 */
public final class FakeHeatNetworks extends FakeService<FakeHeatNetworks> {
    private static final double LATITUDE = 50.63;
    private static final double METRES_PER_DEGREE = 111_195;
    private static final int FAR = 5_000;

    private final RateLimit lists;

    FakeHeatNetworks(Clock clock) {
        lists = new RateLimit(clock, 2, Duration.ofMinutes(1));
    }

    @Override
    FakeHeatNetworks self() {
        return this;
    }

    @Override
    String basePath() {
        return "/api";
    }

    @Override
    Answer answer(Call call) {
        return switch (String.join("/", call.segments())) {
            case "api/v1/eligibility" -> eligibility(call);
            case "api/v1/networks" -> lists.take() ? networks() : rateLimited(Duration.ofMinutes(1));
            default -> error(404);
        };
    }

    private Answer eligibility(Call call) {
        double latitude;
        try {
            latitude = Double.parseDouble(call.first("lat", ""));
            Double.parseDouble(call.first("lon", ""));
        } catch (NumberFormatException e) {
            return Answer.json(400, Json.object().put("message", "lat and lon are required"));
        }
        long distance = Math.round(Math.abs(latitude - LATITUDE) * METRES_PER_DEGREE);
        ObjectNode answer = Json.object().put("isEligible", distance <= 200);
        if (distance > FAR) {
            for (String field : List.of("distance", "id", "name", "gestionnaire", "rateCO2", "rateENRR")) {
                answer.putNull(field);
            }
            return Answer.json(200, answer.put("futurNetwork", false).put("inPDP", false));
        }
        return Answer.json(
                200,
                answer.put("distance", distance)
                        .put("futurNetwork", false)
                        .put("inPDP", distance <= 100)
                        .put("id", "5904C")
                        .put("name", "Réseau de Lille")
                        .put("gestionnaire", "Chaleur de la Métropole")
                        .put("rateCO2", 0.094)
                        .put("rateENRR", 68.5));
    }

    private static Answer networks() {
        ObjectNode network = Json.object()
                .put("Identifiant reseau", "5904C")
                .put("nom_reseau", "Réseau de Lille")
                .put("Gestionnaire", "Chaleur de la Métropole")
                .put("Taux EnR&R", 68.5)
                .put("contenu CO2", 0.081)
                .put("contenu CO2 ACV", 0.094)
                .put("id_fcu", 590)
                .put("communes", "Lille");
        ObjectNode line = Json.object().put("type", "MultiLineString");
        line.set("coordinates", Json.array(List.of(List.of(3.02, LATITUDE), List.of(3.1, LATITUDE))));
        network.set("geom", line);
        return Answer.json(200, Json.array(network));
    }

    @Override
    Answer error(int status) {
        return Answer.json(status, Json.object().put("message", "Error " + status));
    }

    @Override
    Answer rateLimited(Duration wait) {
        return error(429).with("Retry-After", Long.toString(wait.toSeconds()));
    }

    @Override
    void resetData() {
        lists.reset();
    }
}
