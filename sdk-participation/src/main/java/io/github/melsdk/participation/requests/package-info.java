/**
 * Requests of citizens in one shape, whatever the city uses: Open311, FixMyStreet or Publik.
 * Applications use {@link io.github.melsdk.participation.requests.ServiceRequestSource}.
 * May call sdk-core and the packages of the single services.
 */
@NullMarked
package io.github.melsdk.participation.requests;

import org.jspecify.annotations.NullMarked;
