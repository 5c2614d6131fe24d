/**
 * What records of every open-data software have in common: lenient typed access to their fields and repaired times.
 * Applications read records through it; the client of each software lives in a package of its own below.
 * May call model and internal.
 */
@NullMarked
package io.github.melsdk.core.opendata;

import org.jspecify.annotations.NullMarked;
