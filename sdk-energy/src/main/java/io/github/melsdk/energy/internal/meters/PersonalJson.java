package io.github.melsdk.energy.internal.meters;

import io.github.melsdk.core.internal.http.Decoder;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.internal.json.JsonFailure;
import java.lang.reflect.Type;

/** Reads answers that hold personal data: a failure says where and why, and quotes nothing. */
public final class PersonalJson {

    private PersonalJson() {}

    /** Reads one document. */
    public static <T> Decoder<T> document(Class<T> type) {
        return document((Type) type);
    }

    /** Reads one document of a generic type. */
    public static <T> Decoder<T> document(Type type) {
        return payload -> {
            try {
                return Json.standard().read(payload.stream(), payload.charset(), type, payload.drift());
            } catch (JsonFailure e) {
                throw e.withoutExcerpt();
            }
        };
    }
}
