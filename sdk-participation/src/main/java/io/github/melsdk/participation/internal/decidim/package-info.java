/**
 * What a Decidim server is asked: selections by version, their cost, the profile of a server, the tree of its answers.
 * The Decidim client calls it.
 * May call the core and nothing else of this module.
 */
@NullMarked
package io.github.melsdk.participation.internal.decidim;

import org.jspecify.annotations.NullMarked;
