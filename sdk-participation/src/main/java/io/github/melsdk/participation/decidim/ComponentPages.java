package io.github.melsdk.participation.decidim;

import io.github.melsdk.core.internal.client.PageReader;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Pages of all components of a kind, one after the other; a cursor names the component and the place in it. Thread-safe. */
final class ComponentPages<T> implements PageReader<T> {

    /**
     * A component whose contents are read.
     *
     * @param id its number
     * @param path address of its page, null if it is not known
     */
    record Found(String id, @Nullable String path) {}

    /** Finds the components, once they are needed. */
    @FunctionalInterface
    interface Finder {
        List<Found> find();
    }

    /** Makes a reader of the pages of one component. */
    @FunctionalInterface
    interface Source<T> {
        PageReader<T> of(String component, @Nullable String path);
    }

    private final Finder finder;
    private final Source<T> source;
    private final ConcurrentHashMap<String, PageReader<T>> readers = new ConcurrentHashMap<>();
    private volatile @Nullable List<Found> components;

    ComponentPages(Finder finder, Source<T> source) {
        this.finder = finder;
        this.source = source;
    }

    @Override
    public Slice<T> read(@Nullable String cursor, long wanted) {
        List<Found> all = components();
        if (all.isEmpty()) {
            return new Slice<>(List.of(), null, null, 0);
        }
        int slash = cursor == null ? -1 : cursor.indexOf('/');
        int rank = cursor == null ? 0 : rank(all, slash < 0 ? cursor : cursor.substring(0, slash));
        String after = cursor == null || slash < 0 || slash + 1 == cursor.length() ? null : cursor.substring(slash + 1);
        Found here = all.get(rank);
        Slice<T> slice = reader(here).read(after, wanted);
        String next = slice.next();
        if (next != null && !next.isEmpty()) {
            return new Slice<>(slice.items(), here.id() + "/" + next, null, slice.skipped(), slice.more());
        }
        boolean last = slice.more() || rank + 1 == all.size();
        return new Slice<>(
                slice.items(), last ? null : all.get(rank + 1).id() + "/", null, slice.skipped(), slice.more());
    }

    private PageReader<T> reader(Found component) {
        PageReader<T> known = readers.get(component.id());
        if (known == null) {
            known = source.of(component.id(), component.path());
            readers.put(component.id(), known);
        }
        return known;
    }

    private List<Found> components() {
        List<Found> found = components;
        if (found == null) {
            found = finder.find();
            components = found;
        }
        return found;
    }

    private static int rank(List<Found> all, String id) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("This cursor does not come from this list");
    }
}
