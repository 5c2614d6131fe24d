package io.github.melsdk.events;

import io.github.melsdk.core.internal.http.Arguments.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Collects what is read of an event. */
final class ContentParameters implements EventOptions {

    private final Map<String, String> values = new LinkedHashMap<>();

    static List<Parameter> of(Consumer<? super EventOptions> options) {
        ContentParameters content = new ContentParameters();
        options.accept(content);
        return content.parameters();
    }

    List<Parameter> parameters() {
        return values.entrySet().stream()
                .map(entry -> new Parameter(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public EventOptions monolingual(String language) {
        values.put("monolingual", FilterParameters.requireTwoLetters("monolingual", language));
        return this;
    }

    @Override
    public EventOptions longDescriptionFormat(LongDescriptionFormat format) {
        values.put("longDescriptionFormat", format.wire());
        return this;
    }

    @Override
    public EventOptions includeLabels() {
        values.put("includeLabels", "1");
        return this;
    }
}
