/**
 * Reads timetables: the zip archives of the General Transit Feed Specification, from the network and from disk.
 * Applications use {@link io.github.melsdk.core.mobility.gtfs.GtfsClient} and
 * {@link io.github.melsdk.core.mobility.gtfs.GtfsArchive}.
 * May call the root package, mobility, model and internal.
 */
@NullMarked
package io.github.melsdk.core.mobility.gtfs;

import org.jspecify.annotations.NullMarked;
