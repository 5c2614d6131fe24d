/**
 * Texts of providers made fit to show.
 * Called by the adapters of services whose texts may hold markup; never by applications.
 * Depends on nothing of ours.
 */
@NullMarked
package io.github.melsdk.core.internal.text;

import org.jspecify.annotations.NullMarked;
