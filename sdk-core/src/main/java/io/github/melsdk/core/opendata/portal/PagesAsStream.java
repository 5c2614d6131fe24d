package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.Page;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.RecordStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** A bulk read of a portal without exports: one page in memory at a time. */
final class PagesAsStream implements RecordStream<DataRecord> {

    private final Records records;
    private long skipped;
    private boolean closed;

    PagesAsStream(Paged<DataRecord> list) {
        this.records = new Records(list.pages().iterator());
    }

    @Override
    public Iterator<DataRecord> iterator() {
        return records;
    }

    @Override
    public long skipped() {
        return skipped;
    }

    /** Pages do not tell their bytes; the footprint of the transport does. */
    @Override
    public long bytesReceived() {
        return 0;
    }

    @Override
    public void close() {
        closed = true;
    }

    private final class Records implements Iterator<DataRecord> {
        private final Iterator<Page<DataRecord>> pages;
        private Iterator<DataRecord> items = Collections.emptyIterator();

        Records(Iterator<Page<DataRecord>> pages) {
            this.pages = pages;
        }

        @Override
        public boolean hasNext() {
            while (!closed && !items.hasNext() && pages.hasNext()) {
                Page<DataRecord> page = pages.next();
                skipped += page.skipped();
                items = page.items().iterator();
            }
            return !closed && items.hasNext();
        }

        @Override
        public DataRecord next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return items.next();
        }
    }
}
