/**
 * Geometry that several clients need. Internal: called by the clients of geographic data. It calls the models only.
 */
@NullMarked
package io.github.melsdk.core.internal.geo;

import org.jspecify.annotations.NullMarked;
