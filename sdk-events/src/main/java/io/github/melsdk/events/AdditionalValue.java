package io.github.melsdk.events;

/** A value for a field that the agenda adds, before its schema is known. */
record AdditionalValue(Kind kind, Object value) {

    /** How the value was given. */
    enum Kind {
        OPTIONS("options"),
        FLAG("yes or no"),
        NUMBER("a number"),
        TEXT("a text"),
        TEXTS("a text by language");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
