package io.github.melsdk.participation.publik;

import io.github.melsdk.core.internal.http.Arguments;

/** Collects what is read of the forms. */
final class FormParameters implements FormQuery {

    private final Arguments arguments = Arguments.none();

    Arguments arguments() {
        return arguments;
    }

    @Override
    public FormQuery forAgents() {
        return on("backoffice-submission");
    }

    @Override
    public FormQuery withCount() {
        return on("include-count");
    }

    @Override
    public FormQuery withDisabled() {
        return on("include-disabled");
    }

    private FormQuery on(String name) {
        arguments.query(name, "on");
        return this;
    }
}
