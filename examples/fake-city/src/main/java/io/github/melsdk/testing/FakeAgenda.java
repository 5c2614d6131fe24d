package io.github.melsdk.testing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Json;
import io.github.melsdk.testing.internal.openagenda.AgendaInfo;
import org.jspecify.annotations.Nullable;

/** Describes an agenda of the fake OpenAgenda, inside the lambda of {@link FakeOpenAgenda#withAgenda}. Not thread-safe. */
public final class FakeAgenda {
    private final ObjectNode node;

    FakeAgenda(ObjectNode node) {
        this.node = node;
    }

    /**
     * Sets the title.
     *
     * @param title the title
     * @return this
     */
    public FakeAgenda title(String title) {
        node.put("title", title);
        return this;
    }

    /**
     * Sets the slug.
     *
     * @param slug the slug
     * @return this
     */
    public FakeAgenda slug(String slug) {
        node.put("slug", slug);
        return this;
    }

    /**
     * Makes the agenda official.
     *
     * @return this
     */
    public FakeAgenda official() {
        node.put("official", 1);
        return this;
    }

    /**
     * Puts the agenda into a network.
     *
     * @param networkUid the uid of the network
     * @return this
     */
    public FakeAgenda network(long networkUid) {
        node.put("networkUid", networkUid);
        return this;
    }

    /**
     * Adds an additional field with options to the schema.
     *
     * @param code the code of the field
     * @param type {@code radio}, {@code select}, {@code checkbox} or {@code multiselect}
     * @param firstId the id of the first option; the others follow
     * @param values the codes of the options
     * @return this
     */
    public FakeAgenda options(String code, String type, int firstId, String... values) {
        ObjectNode field = AgendaInfo.field(code, type, "agenda", code);
        ArrayNode options = field.putArray("options");
        for (int i = 0; i < values.length; i++) {
            options.add(AgendaInfo.option(firstId + i, values[i]));
        }
        node.withArray("/schema/fields").add(field);
        return this;
    }

    /**
     * Adds an additional field without options to the schema.
     *
     * @param code the code of the field
     * @param type for instance {@code boolean}, {@code integer}, {@code text}
     * @return this
     */
    public FakeAgenda field(String code, String type) {
        node.withArray("/schema/fields").add(AgendaInfo.field(code, type, "agenda", code));
        return this;
    }

    /**
     * Sets any member of the document to any value.
     *
     * @param member the top-level key
     * @param value text, number, boolean, map, list or null
     * @return this
     */
    public FakeAgenda with(String member, @Nullable Object value) {
        node.set(member, Json.of(value));
        return this;
    }
}
