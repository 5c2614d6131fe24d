package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.Page;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.internal.client.PagedView;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Records by the portal's part of a query, then by ours. The plan is made when it is first needed. */
final class PlannedRecords implements Records {

    private final Supplier<Split> split;
    private final Supplier<Paged<DataRecord>> source;
    private final UnaryOperator<Paged<DataRecord>> shape;

    private PlannedRecords(
            Supplier<Split> split, Supplier<Paged<DataRecord>> source, UnaryOperator<Paged<DataRecord>> shape) {
        this.split = split;
        this.source = source;
        this.shape = shape;
    }

    /** Creates the list over what the portal gives. */
    static Records of(Supplier<Split> split, Supplier<Paged<DataRecord>> portal) {
        return new PlannedRecords(split, () -> local(split.get(), portal.get()), list -> list);
    }

    private static Paged<DataRecord> local(Split split, Paged<DataRecord> portal) {
        LocalPart part = new LocalPart(split);
        return split.isOrderedHere() ? new OrderedRecords(portal, part) : PagedView.some(portal, part::view);
    }

    @Override
    public QueryPlan plan() {
        return split.get().toPlan();
    }

    private Paged<DataRecord> list() {
        return shape.apply(source.get());
    }

    @Override
    public Iterable<Page<DataRecord>> pages() {
        return () -> list().pages().iterator();
    }

    @Override
    public Iterator<DataRecord> iterator() {
        return list().iterator();
    }

    @Override
    public Records limit(long items) {
        if (items < 0) {
            throw new IllegalArgumentException("A limit is not negative: " + items);
        }
        return new PlannedRecords(split, source, list -> shape.apply(list).limit(items));
    }

    @Override
    public Records prefetch(int pages) {
        if (pages < 1 || pages > 16) {
            throw new IllegalArgumentException("Between 1 and 16 pages can be read at once, not " + pages);
        }
        return new PlannedRecords(split, source, list -> shape.apply(list).prefetch(pages));
    }
}
