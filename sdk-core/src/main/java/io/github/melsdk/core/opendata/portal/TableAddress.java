package io.github.melsdk.core.opendata.portal;

import org.jspecify.annotations.Nullable;

/**
 * A table of a portal whose datasets are lists of files: the dataset alone for its first table, or dataset and resource with a
 * slash between.
 */
record TableAddress(String dataset, @Nullable String resource) {

    static TableAddress parse(String id) {
        int slash = id.indexOf('/');
        return slash < 0
                ? new TableAddress(id, null)
                : new TableAddress(id.substring(0, slash), id.substring(slash + 1));
    }

    /** Tells whether a resource is the one that is asked for. */
    boolean allows(String candidate) {
        return resource == null || resource.equals(candidate);
    }
}
