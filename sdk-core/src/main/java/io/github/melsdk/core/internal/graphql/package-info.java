/**
 * GraphQL over HTTP: operations as constants, partial results, errors of any shape.
 * Clients of GraphQL providers call it.
 * May call internal.client, internal.http, internal.json and core.error.
 */
@NullMarked
package io.github.melsdk.core.internal.graphql;

import org.jspecify.annotations.NullMarked;
