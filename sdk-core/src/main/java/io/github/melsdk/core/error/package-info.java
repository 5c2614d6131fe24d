/**
 * What may go wrong in a call, as unchecked exceptions under {@link io.github.melsdk.core.error.SdkException}.
 * Applications catch them; the pipeline and the clients throw them.
 * Depends on nothing of ours.
 */
@NullMarked
package io.github.melsdk.core.error;

import org.jspecify.annotations.NullMarked;
