package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.Page;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.model.PlaceNames;
import io.github.melsdk.core.opendata.DatasetDescription;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The datasets of a portal without search: the whole list, and those that hold all words of a search. */
final class FoundHere implements Paged<DatasetDescription> {

    private final Supplier<List<DatasetDescription>> all;
    private final List<String> words;
    private final long limit;

    FoundHere(Supplier<List<DatasetDescription>> all, String words) {
        this(all, Stream.of(PlaceNames.normalise(words).split(" ")).toList(), Long.MAX_VALUE);
    }

    private FoundHere(Supplier<List<DatasetDescription>> all, List<String> words, long limit) {
        this.all = all;
        this.words = words;
        this.limit = limit;
    }

    @Override
    public Iterable<Page<DatasetDescription>> pages() {
        return () -> Stream.of(toList())
                .filter(found -> !found.isEmpty())
                .map(found -> new Page<>(found, null, null, (long) found.size(), 0))
                .iterator();
    }

    @Override
    public List<DatasetDescription> toList() {
        return limit == 0
                ? List.of()
                : all.get().stream().filter(this::holdsWords).limit(limit).toList();
    }

    private boolean holdsWords(DatasetDescription dataset) {
        String texts = PlaceNames.normalise(String.join(
                " ",
                dataset.id(),
                dataset.title(),
                dataset.description() == null ? "" : dataset.description(),
                String.join(" ", dataset.keywords())));
        return words.stream().allMatch(texts::contains);
    }

    @Override
    public Iterator<DatasetDescription> iterator() {
        return toList().iterator();
    }

    @Override
    public Paged<DatasetDescription> limit(long items) {
        if (items < 0) {
            throw new IllegalArgumentException("A limit is not negative: " + items);
        }
        return new FoundHere(all, words, Math.min(limit, items));
    }

    @Override
    public Paged<DatasetDescription> prefetch(int pages) {
        return this;
    }
}
