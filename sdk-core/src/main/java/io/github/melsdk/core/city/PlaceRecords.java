package io.github.melsdk.core.city;

import io.github.melsdk.core.model.Contact;
import io.github.melsdk.core.model.LocalizedText;
import io.github.melsdk.core.model.Place;
import io.github.melsdk.core.opendata.portal.DataRecord;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes places from the records of portals. What a place says beyond the shared model stays in its extras. */
final class PlaceRecords {

    private PlaceRecords() {}

    static Optional<Place> place(Columns columns, DataRecord record) {
        return Optional.of(new Place(
                columns.id(record),
                columns.text(record, "name").map(LocalizedText::undetermined).orElse(LocalizedText.empty()),
                columns.text(record, "category").orElse(null),
                columns.position(record),
                columns.address(record),
                contact(columns, record),
                record.attribution(),
                columns.extras(record)));
    }

    private static @Nullable Contact contact(Columns columns, DataRecord record) {
        String email = columns.text(record, "email").orElse(null);
        String phone = columns.text(record, "phone").orElse(null);
        String url = columns.text(record, "website").orElse(null);
        return email == null && phone == null && url == null ? null : new Contact(null, email, phone, url);
    }
}
