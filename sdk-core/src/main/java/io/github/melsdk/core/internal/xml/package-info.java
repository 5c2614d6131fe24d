/**
 * Reads XML that a stranger wrote: no document type, no entity, bounded depth. Internal: clients call it for providers that
 * answer in XML. It calls the JDK's streaming parser and nothing of the SDK.
 */
@NullMarked
package io.github.melsdk.core.internal.xml;

import org.jspecify.annotations.NullMarked;
