package io.github.melsdk.core.internal.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.AbstractDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.ArrayType;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.melsdk.core.internal.json.TolerantDeserializer.Kind;
import io.github.melsdk.core.model.LocalizedText;
import io.github.melsdk.core.model.OpenEnum;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The mapper that decodes what fits and leaves out what does not. */
final class TolerantMapper {

    private TolerantMapper() {}

    static ObjectMapper create() {
        return JsonMapper.builder(JsonFactories.DOCUMENTS)
                .disable(MapperFeature.OVERRIDE_PUBLIC_ACCESS_MODIFIERS)
                .disable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.WRAP_EXCEPTIONS,
                        DeserializationFeature.FAIL_ON_INVALID_SUBTYPE,
                        DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                        DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .enable(
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
                .addModule(new JavaTimeModule())
                .addModule(module())
                .addHandler(new ToleranceHandler())
                .build();
    }

    private static SimpleModule module() {
        SimpleModule module = new SimpleModule("mel-sdk-read");
        module.setDeserializers(new Containers());
        module.setDeserializerModifier(new Tolerance());
        module.addDeserializer(Object.class, new UntypedDeserializer());
        module.addDeserializer(double[].class, new DoubleArrayDeserializer());
        module.addDeserializer(OpenEnum.class, new OpenEnumDeserializer());
        module.addDeserializer(LocalizedText.class, new LocalizedTextDeserializer());
        ScalarDeserializer.addTo(module);
        return module;
    }

    /** Offers our own decoders for lists, sets and maps from text. */
    private static final class Containers extends SimpleDeserializers {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable JsonDeserializer<?> findCollectionDeserializer(
                CollectionType type,
                DeserializationConfig config,
                BeanDescription description,
                @Nullable TypeDeserializer types,
                @Nullable JsonDeserializer<?> elements) {
            return CollectionDeserializer.handles(type.getRawClass())
                    ? new CollectionDeserializer(type, untyped(elements), types)
                    : null;
        }

        @Override
        public @Nullable JsonDeserializer<?> findMapDeserializer(
                MapType type,
                DeserializationConfig config,
                BeanDescription description,
                @Nullable KeyDeserializer keys,
                @Nullable TypeDeserializer types,
                @Nullable JsonDeserializer<?> values) {
            return keys == null && MapDeserializer.handles(type)
                    ? new MapDeserializer(type, untyped(values), types)
                    : null;
        }

        @SuppressWarnings("unchecked") // a decoder only ever gives values out
        private static @Nullable JsonDeserializer<Object> untyped(@Nullable JsonDeserializer<?> decoder) {
            return (JsonDeserializer<Object>) decoder;
        }
    }

    /** Replaces Jackson's decoder of records by ours and wraps all others that are not ours. */
    private static final class Tolerance extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription description, JsonDeserializer<?> decoder) {
            if (decoder instanceof BeanDeserializer bean && isRecord(config, description, bean)) {
                return new RecordDeserializer(bean.getValueInstantiator(), description);
            }
            return tolerant(decoder);
        }

        private static boolean isRecord(
                DeserializationConfig config, BeanDescription description, BeanDeserializer bean) {
            int settable = 0;
            for (Iterator<SettableBeanProperty> all = bean.properties(); all.hasNext(); settable++) {
                all.next();
            }
            if (!RecordShape.fits(bean.getValueInstantiator(), description, settable)) {
                return false;
            }
            boolean plain = true;
            for (SettableBeanProperty property : bean.getValueInstantiator().getFromObjectArguments(config)) {
                plain &= RecordShape.isPlain(property);
            }
            return plain;
        }

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription description, JsonDeserializer<?> decoder) {
            return tolerant(decoder);
        }

        @Override
        public JsonDeserializer<?> modifyArrayDeserializer(
                DeserializationConfig config,
                ArrayType type,
                BeanDescription description,
                JsonDeserializer<?> decoder) {
            return tolerant(decoder);
        }

        @Override
        public JsonDeserializer<?> modifyCollectionDeserializer(
                DeserializationConfig config,
                CollectionType type,
                BeanDescription description,
                JsonDeserializer<?> decoder) {
            return tolerant(decoder);
        }

        @Override
        public JsonDeserializer<?> modifyMapDeserializer(
                DeserializationConfig config, MapType type, BeanDescription description, JsonDeserializer<?> decoder) {
            return tolerant(decoder);
        }

        private static JsonDeserializer<?> tolerant(JsonDeserializer<?> decoder) {
            return decoder instanceof ValueDeserializer ? decoder : new TolerantDeserializer(decoder, kind(decoder));
        }

        private static Kind kind(JsonDeserializer<?> decoder) {
            if (decoder instanceof BeanDeserializerBase || decoder instanceof AbstractDeserializer) {
                return Kind.RECORD;
            }
            return decoder instanceof StdScalarDeserializer ? Kind.SCALAR : Kind.OTHER;
        }
    }
}
