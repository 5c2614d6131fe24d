package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.Page;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.error.PageCeilingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Records in an order that the portal cannot make: all of them are read, then ordered, then given as one page. */
final class OrderedRecords implements Paged<DataRecord> {

    static final int MOST = 100_000;

    private final Paged<DataRecord> portal;
    private final LocalPart part;
    private final long limit;

    OrderedRecords(Paged<DataRecord> portal, LocalPart part) {
        this(portal, part, Long.MAX_VALUE);
    }

    private OrderedRecords(Paged<DataRecord> portal, LocalPart part, long limit) {
        this.portal = portal;
        this.part = part;
        this.limit = limit;
    }

    @Override
    public Iterable<Page<DataRecord>> pages() {
        return () -> Stream.generate(this::page).limit(1).iterator();
    }

    private Page<DataRecord> page() {
        if (limit == 0) {
            return new Page<>(List.of(), null, null, null, 0);
        }
        List<DataRecord> records = new ArrayList<>();
        int skipped = 0;
        for (Page<DataRecord> page : portal.pages()) {
            page.items().stream().filter(part::accepts).forEach(records::add);
            skipped += page.skipped();
            if (records.size() > MOST) {
                throw new PageCeilingException(
                        MOST,
                        "This portal cannot make the order that was asked for, and the SDK orders no more in memory:"
                                + " narrow the query, or order by something that the portal can.",
                        "portal.records");
            }
        }
        long total = records.size();
        List<DataRecord> ordered = records.stream()
                .sorted(part.order())
                .limit(limit)
                .map(part::selected)
                .toList();
        return new Page<>(ordered, null, null, total, skipped);
    }

    @Override
    public Iterator<DataRecord> iterator() {
        return page().items().iterator();
    }

    @Override
    public Paged<DataRecord> limit(long items) {
        return new OrderedRecords(portal, part, Math.min(limit, items));
    }

    @Override
    public Paged<DataRecord> prefetch(int pages) {
        return new OrderedRecords(portal.prefetch(pages), part, limit);
    }
}
