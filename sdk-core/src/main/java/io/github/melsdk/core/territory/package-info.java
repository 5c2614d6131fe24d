/**
 * The profile of a territory: its communes, its box, its time zone and where its public services are.
 * Applications and the open-data and city packages use it; clients of single services do not need it.
 * It uses the model package and, inside, Jackson's streaming parser.
 */
@NullMarked
package io.github.melsdk.core.territory;

import org.jspecify.annotations.NullMarked;
