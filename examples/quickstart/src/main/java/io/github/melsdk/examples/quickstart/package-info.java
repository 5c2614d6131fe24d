/**
 * The demo: a page of Lille today, read through the real clients.
 * Run by {@code mvn -q -Pdemo}.
 * Calls sdk-core and sdk-events; by default against the fake city.
 */
@NullMarked
package io.github.melsdk.examples.quickstart;

import org.jspecify.annotations.NullMarked;
