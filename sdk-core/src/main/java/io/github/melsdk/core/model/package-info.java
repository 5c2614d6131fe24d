/**
 * Values and small interfaces that all modules share: places, times, texts, quantities, licences and open constants.
 * Everybody may use this package, in the SDK and outside it.
 * It uses nothing of the SDK: only the JDK, JSpecify and Jackson's annotations.
 */
@NullMarked
package io.github.melsdk.core.model;

import org.jspecify.annotations.NullMarked;
