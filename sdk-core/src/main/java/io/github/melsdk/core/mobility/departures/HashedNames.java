package io.github.melsdk.core.mobility.departures;

import java.util.Arrays;

/**
 * A set of names that keeps 64 bits of each: half a million trips take 12 MB instead of 60. Two names may look like one, so it
 * may say that it holds a name that it does not, never the reverse.
 */
final class HashedNames {

    private static final int FIRST = 1 << 10;

    private long[] hashes = new long[FIRST];
    private int size;

    void add(String name) {
        if (size * 2 >= hashes.length) {
            long[] old = hashes;
            hashes = new long[old.length * 2];
            Arrays.stream(old).filter(hash -> hash != 0).forEach(this::put);
        }
        size += put(hash(name)) ? 1 : 0;
    }

    boolean contains(String name) {
        long hash = hash(name);
        int at = slot(hash);
        while (hashes[at] != 0) {
            if (hashes[at] == hash) {
                return true;
            }
            at = (at + 1) & (hashes.length - 1);
        }
        return false;
    }

    private boolean put(long hash) {
        int at = slot(hash);
        while (hashes[at] != 0) {
            if (hashes[at] == hash) {
                return false;
            }
            at = (at + 1) & (hashes.length - 1);
        }
        hashes[at] = hash;
        return true;
    }

    private int slot(long hash) {
        return (int) (hash ^ (hash >>> 32)) & (hashes.length - 1);
    }

    /** FNV-1a with a final mix; never 0, which marks a free slot. */
    private static long hash(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
