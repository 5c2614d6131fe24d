package io.github.melsdk.events;

/** Sizes of pages. */
final class Pages {

    private Pages() {}

    static int requireSize(int size, int most) {
        if (size < 1 || size > most) {
            throw new IllegalArgumentException("A page has between 1 and " + most + " items, not " + size
                    + "; use limit(n) on the list to read fewer");
        }
        return size;
    }
}
