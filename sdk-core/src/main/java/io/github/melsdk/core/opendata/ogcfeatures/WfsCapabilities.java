package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.internal.xml.XmlElement;
import io.github.melsdk.core.model.BoundingBox;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a WFS tells about itself.
 *
 * @param version version in which it answered, as text
 * @param title name for people, or null
 * @param layers its layers
 * @param outputFormats formats in which it gives features
 */
public record WfsCapabilities(
        String version, @Nullable String title, List<WfsLayer> layers, List<String> outputFormats) {

    public WfsCapabilities {
        layers = List.copyOf(layers);
        outputFormats = List.copyOf(outputFormats);
    }

    /**
     * Tells whether features can be read as GeoJSON, without which this client reads nothing.
     *
     * @return true if one of the formats is JSON
     */
    public boolean givesGeoJson() {
        return outputFormats.stream().anyMatch(format -> format.contains("json"));
    }

    /**
     * Returns a layer.
     *
     * @param id its name with its workspace
     * @return empty when there is none
     */
    public Optional<WfsLayer> layer(String id) {
        return layers.stream().filter(layer -> layer.id().equals(id)).findFirst();
    }

    static WfsCapabilities read(XmlElement root) {
        List<WfsLayer> layers =
                root.all("FeatureType").map(WfsCapabilities::layer).toList();
        String title = root.all("ServiceIdentification")
                .findFirst()
                .flatMap(service -> service.text("Title"))
                .orElse(null);
        return new WfsCapabilities(root.attribute("version").orElse(""), title, layers, outputFormats(root));
    }

    private static List<String> outputFormats(XmlElement root) {
        return root.all("Operation")
                .filter(operation ->
                        operation.attribute("name").filter("GetFeature"::equals).isPresent())
                .flatMap(operation -> operation.all("Parameter"))
                .filter(parameter -> parameter
                        .attribute("name")
                        .filter("outputFormat"::equals)
                        .isPresent())
                .flatMap(parameter -> parameter.all("Value"))
                .map(XmlElement::text)
                .distinct()
                .toList();
    }

    private static WfsLayer layer(XmlElement type) {
        List<String> crs = Stream.of("DefaultCRS", "DefaultSRS", "OtherCRS", "OtherSRS")
                .flatMap(name -> type.children(name).stream())
                .map(XmlElement::text)
                .toList();
        return new WfsLayer(
                type.text("Name").orElse(""),
                type.text("Title").orElse(null),
                type.text("Abstract").orElse(null),
                type.all("Keyword")
                        .map(XmlElement::text)
                        .filter(word -> !word.isEmpty())
                        .toList(),
                crs,
                type.child("WGS84BoundingBox").flatMap(WfsCapabilities::box).orElse(null));
    }

    /** Corners are longitude and latitude with a blank between. */
    private static Optional<BoundingBox> box(XmlElement element) {
        try {
            StringTokenizer lower =
                    new StringTokenizer(element.text("LowerCorner").orElse(""));
            StringTokenizer upper =
                    new StringTokenizer(element.text("UpperCorner").orElse(""));
            if (lower.countTokens() != 2 || upper.countTokens() != 2) {
                return Optional.empty();
            }
            double west = Double.parseDouble(lower.nextToken());
            double south = Double.parseDouble(lower.nextToken());
            double east = Double.parseDouble(upper.nextToken());
            return Optional.of(BoundingBox.of(south, west, Double.parseDouble(upper.nextToken()), east));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
