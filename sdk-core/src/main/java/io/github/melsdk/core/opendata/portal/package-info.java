/**
 * One view of the open-data portals of any software: find datasets, read records, whatever serves them.
 * Applications call it; it calls the faithful clients of the packages beside it, and hands them out.
 * It stands above those packages, which is why it is not in {@code opendata} itself.
 */
@NullMarked
package io.github.melsdk.core.opendata.portal;

import org.jspecify.annotations.NullMarked;
