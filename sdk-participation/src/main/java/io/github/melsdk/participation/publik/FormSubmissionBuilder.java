package io.github.melsdk.participation.publik;

import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Content;
import io.github.melsdk.core.model.GeoPoint;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects the values of a form and writes its body. */
final class FormSubmissionBuilder implements FormSubmission {

    private final Map<String, Object> data = new LinkedHashMap<>();
    private final Map<String, Object> meta = new LinkedHashMap<>();
    private final Map<String, Object> context = new LinkedHashMap<>();
    private @Nullable PublikUser citizen;

    /** Adds the body; every text in it is masked should the site repeat it, because it is about a citizen. */
    Arguments addTo(Arguments arguments) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("data", data);
        if (!meta.isEmpty()) {
            body.put("meta", meta);
        }
        if (!context.isEmpty()) {
            body.put("context", context);
        }
        data.values().stream().filter(String.class::isInstance).forEach(text -> arguments.secret(text.toString()));
        arguments.content(Content.json(body));
        return citizen == null ? arguments : citizen.addTo(arguments);
    }

    boolean isEmpty() {
        return data.isEmpty();
    }

    private FormSubmission set(String field, Object value) {
        if (Objects.requireNonNull(field, "field").isBlank()) {
            throw new IllegalArgumentException("The name of the field is blank");
        }
        data.put(field, Objects.requireNonNull(value, "value"));
        return this;
    }

    @Override
    public FormSubmission text(String field, String value) {
        return set(field, value);
    }

    @Override
    public FormSubmission choice(String field, String shown, String raw) {
        set(field, shown);
        return set(field + "_raw", raw);
    }

    @Override
    public FormSubmission date(String field, LocalDate value) {
        return set(field, value.toString());
    }

    @Override
    public FormSubmission flag(String field, boolean value) {
        return set(field, value);
    }

    @Override
    public FormSubmission point(String field, GeoPoint value) {
        return set(field, Map.of("lat", value.latitude(), "lon", value.longitude()));
    }

    @Override
    public FormSubmission file(String field, String fileName, byte[] content) {
        return set(
                field,
                Map.of("filename", fileName, "content", Base64.getEncoder().encodeToString(content)));
    }

    @Override
    public FormSubmission block(String field, List<Map<String, String>> rows) {
        return set(field, rows.stream().map(Map::copyOf).toList());
    }

    @Override
    public FormSubmission draft() {
        meta.put("draft", true);
        return this;
    }

    @Override
    public FormSubmission byAgent() {
        meta.put("backoffice-submission", true);
        return this;
    }

    @Override
    public FormSubmission context(String channel, String comments) {
        context.put("channel", channel);
        context.put("comments", comments);
        return this;
    }

    @Override
    public FormSubmission as(PublikUser value) {
        citizen = Objects.requireNonNull(value, "citizen");
        return this;
    }

    @Override
    public Map<String, Object> data() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }
}
