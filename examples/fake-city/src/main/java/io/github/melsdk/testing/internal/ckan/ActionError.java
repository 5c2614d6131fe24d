package io.github.melsdk.testing.internal.ckan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Json;

/** An error of an action: a status and a document. */
final class ActionError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient ObjectNode error;

    private ActionError(int status, ObjectNode error) {
        super("refused");
        this.status = status;
        this.error = error;
    }

    static ActionError notFound(String message) {
        return new ActionError(
                404, Json.object().put("__type", "Not Found Error").put("message", message));
    }

    static ActionError forbidden(String message) {
        return new ActionError(
                403, Json.object().put("__type", "Authorization Error").put("message", message));
    }

    static ActionError invalid(String parameter, String message) {
        ObjectNode error = Json.object().put("__type", "Validation Error");
        error.putArray(parameter).add(message);
        return new ActionError(409, error);
    }

    static ActionError search(String message) {
        return new ActionError(409, Json.object().put("__type", "Search Error").put("message", message));
    }

    int status() {
        return status;
    }

    ObjectNode error() {
        return error;
    }
}
