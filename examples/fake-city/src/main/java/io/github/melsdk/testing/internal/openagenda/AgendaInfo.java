package io.github.melsdk.testing.internal.openagenda;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Json;
import java.time.Instant;
import java.util.List;

/** Makes the documents that describe agendas and their schemas. */
public final class AgendaInfo {
    private AgendaInfo() {}

    /**
     * Describes an agenda with standard settings and a schema without additional fields.
     *
     * @param uid its uid
     * @param title its title
     * @param slug its slug
     * @param createdAt when it was made
     * @return the detailed document
     */
    public static ObjectNode of(long uid, String title, String slug, Instant createdAt) {
        ObjectNode info = Json.object()
                .put("uid", uid)
                .put("title", title)
                .put("slug", slug)
                .put("description", title)
                .putNull("url")
                .put("official", 0)
                .put("private", 0)
                .put("indexed", 1)
                .putNull("networkUid")
                .putNull("locationSetUid")
                .putNull("memberSchemaId")
                .put("createdAt", EventTimes.stamp(createdAt))
                .put("updatedAt", EventTimes.stamp(createdAt))
                .putNull("officializedAt")
                .putNull("image");
        ObjectNode settings = info.putObject("settings");
        settings.putObject("contribution")
                .put("type", 2)
                .put("defaultState", 2)
                .put("allowLocationCreate", true)
                .put("useFields", true)
                .putNull("defaultLang");
        settings.putObject("lab").put("status", true);
        settings.putObject("public").putArray("filters");
        info.putNull("network").putNull("locationSet");
        ArrayNode fields = info.putObject("schema").putArray("fields");
        for (String name : List.of("title", "description")) {
            fields.add(field(name, "text", "event", name));
        }
        fields.add(field("timings", "timings", "event", "Horaires"));
        return info;
    }

    /**
     * Describes a field of a schema.
     *
     * @param name its code
     * @param type its type
     * @param schemaType {@code event}, {@code network} or {@code agenda}
     * @param label its French label
     * @return the document
     */
    public static ObjectNode field(String name, String type, String schemaType, String label) {
        ObjectNode field = Json.object().put("field", name).put("fieldType", type);
        // The junk language is in the provider's data too.
        field.putObject("label").put("fr", label).put("io", "crwdns0");
        field.put("optional", true).put("schemaType", schemaType);
        if (schemaType.equals("event")) {
            field.putNull("schemaId");
        } else {
            field.put("schemaId", schemaType.equals("network") ? 41 : 42);
        }
        return field;
    }

    /**
     * Describes an option of a field.
     *
     * @param id its id
     * @param value its code
     * @return the document
     */
    public static ObjectNode option(int id, String value) {
        ObjectNode option = Json.object().put("id", id).put("value", value);
        option.putObject("label").put("fr", value.replace('-', ' '));
        return option.put("display", true);
    }
}
