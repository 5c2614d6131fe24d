package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.Identified;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A layer of a WFS.
 *
 * @param id its name with its workspace, such as {@code dsp_ilevia:vlille_temps_reel}
 * @param title name for people, or null
 * @param description text for people, or null
 * @param keywords keywords
 * @param crs the reference system it is stored in, then the others it can be read in
 * @param boundingBox box around its features, or null
 */
public record WfsLayer(
        String id,
        @Nullable String title,
        @Nullable String description,
        List<String> keywords,
        List<String> crs,
        @Nullable BoundingBox boundingBox)
        implements Identified {

    public WfsLayer {
        Objects.requireNonNull(id, "id");
        keywords = List.copyOf(keywords);
        crs = List.copyOf(crs);
    }
}
