/**
 * What the mobility feeds share: how fresh a feed is, times of a service day, kinds of lines.
 * Applications and the readers of the single formats use it.
 * May call model.
 */
@NullMarked
package io.github.melsdk.core.mobility;

import org.jspecify.annotations.NullMarked;
