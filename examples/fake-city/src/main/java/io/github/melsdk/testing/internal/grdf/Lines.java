package io.github.melsdk.testing.internal.grdf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Answers of objects one after another. */
public final class Lines {

    private Lines() {}

    /** Makes an answer of one object per line, or of objects over several lines. */
    static Answer of(int status, List<? extends JsonNode> objects, boolean spread) {
        String text = objects.stream()
                .map(object -> new String(Json.bytes(object), StandardCharsets.UTF_8))
                .map(line -> spread ? line.replace(",\"", ",\n  \"") : line)
                .collect(Collectors.joining("\n"));
        return Answer.text(status, "application/nd-json", text + "\n");
    }

    /**
     * Makes an answer that only says how it went.
     *
     * @param status HTTP status
     * @param code code
     * @param message text
     * @return the answer
     */
    public static Answer restitution(int status, String code, String message) {
        return of(status, List.of(status(code, message)), false);
    }

    static ObjectNode status(String code, String message) {
        ObjectNode object = Json.object();
        object.putObject("statut_restitution").put("code", code).put("message", message);
        return object;
    }

    static ObjectNode treatment(String code, String message) {
        return Json.object().put("code_statut_traitement", code).put("message_retour_traitement", message);
    }
}
