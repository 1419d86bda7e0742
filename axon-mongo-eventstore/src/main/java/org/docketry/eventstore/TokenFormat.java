// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/** A token as the fields {@code token} and {@code type} of a document, both null for no token. */
final class TokenFormat {

    /**
     * Axon's token of a replay holds a token and a context of any type. Jackson 3 refuses to read
     * such a field unless told which types may stand in it, so no processor could be reset under
     * Axon's plain serializer.
     */
    private static final PolymorphicTypeValidator TOKENS_AND_TEXT =
            BasicPolymorphicTypeValidator.builder()
                    .allowIfSubType(TrackingToken.class)
                    .allowIfSubType(String.class)
                    .build();

    private final Serializer serializer =
            Jackson3Serializer.builder()
                    .jsonMapperBuilderCustomizer(
                            mapper -> mapper.polymorphicTypeValidator(TOKENS_AND_TEXT))
                    .build();

    Document fields(@Nullable TrackingToken token) {
        if (token == null) {
            return new Document("token", null).append("type", null);
        }
        SerializedObject<String> serialized = serializer.serialize(token, String.class);
        return new Document("token", serialized.getData())
                .append("type", serialized.getType().getName());
    }

    @Nullable TrackingToken token(Document document) {
        String data = document.getString("token");
        return data == null
                ? null
                : serializer.deserialize(
                        new SimpleSerializedObject<>(
                                data, String.class, document.getString("type"), null));
    }
}
