/**
 * The engine of the fake Decidim: GraphQL executed over the schema of a version, with its limits, errors and sign-in.
 * Called by the facade of the service.
 * May call internal.http and nothing else of the fake city.
 */
@NullMarked
package io.github.melsdk.testing.internal.decidim;

import org.jspecify.annotations.NullMarked;
