package io.github.melsdk.participation.decidim;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where contents are read from: one component, or all components of a kind in a space. {@link Component#place()} and
 * {@link ParticipatorySpace#place()} give one, too.
 */
public final class DecidimPlace {

    private final @Nullable SpaceKind space;
    private final @Nullable String slug;
    private final String id;

    private DecidimPlace(@Nullable SpaceKind space, @Nullable String slug, String id) {
        this.space = space;
        this.slug = slug;
        this.id = id;
    }

    /**
     * Returns a process.
     *
     * @param slug its text identifier in addresses
     * @return all its components
     * @throws IllegalArgumentException when it is blank
     */
    public static DecidimPlace process(String slug) {
        return new DecidimPlace(SpaceKind.PROCESS, require("slug", slug), "");
    }

    /**
     * Returns a space.
     *
     * @param kind its kind
     * @param id its number
     * @return all its components
     * @throws IllegalArgumentException when the number is none
     */
    public static DecidimPlace space(SpaceKind kind, String id) {
        return new DecidimPlace(Objects.requireNonNull(kind, "kind"), null, requireNumber(id));
    }

    /**
     * Returns one component.
     *
     * @param id its number, as in {@code /f/39/} of its address
     * @return the component
     * @throws IllegalArgumentException when it is no number
     */
    public static DecidimPlace component(String id) {
        return new DecidimPlace(null, null, requireNumber(id));
    }

    /** Returns the space of a class of the server. */
    static DecidimPlace of(String type, String id) {
        return space(
                SpaceKind.ofType(type)
                        .orElseThrow(() -> new IllegalStateException("The kind of this space is not known: " + type)),
                id);
    }

    private static String require(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The " + name + " is not blank");
        }
        return value;
    }

    /** Numbers travel into queries; a finder without one would give the first of all. */
    static String requireNumber(String id) {
        if (id.isEmpty() || !id.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("A number of Decidim has digits only, not \"" + id + "\"");
        }
        return id;
    }

    /** Returns the kind of space, null for one component. */
    @Nullable
    SpaceKind space() {
        return space;
    }

    /** Returns the text identifier, null if the number is known. */
    @Nullable
    String slug() {
        return slug;
    }

    /** Returns the number of the space or the component, empty if the text identifier is known. */
    String id() {
        return id;
    }

    @Override
    public String toString() {
        return space == null ? "component " + id : space.path() + " " + (slug == null ? id : slug);
    }
}
