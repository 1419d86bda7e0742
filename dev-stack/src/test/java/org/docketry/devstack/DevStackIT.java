// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevStackIT {

    @TempDir private Path folder;

    @Test
    void whatWasAcknowledgedIsThereAfterARestart() throws Exception {
        Ports ports = Ports.free();
        try (DevStack stack = DevStack.start(folder, ports)) {
            insert(stack, "a");
            produce(stack, "a");
            Mails.send(stack.smtpPort(), "<a@test>", "first");
        }
        try (DevStack stack = DevStack.start(folder, ports)) {
            try (MongoClient client = MongoClients.create(stack.mongoUri())) {
                assertThat(client.getDatabase("d").getCollection("c").find().first())
                        .isEqualTo(new Document("_id", "a"));
            }
            assertThat(consume(stack)).containsExactly("a");
            assertThat(stack.inbox().messages())
                    .extracting(Inbox.Message::subject)
                    .containsExactly("first");
        }
    }

    @Test
    void theProductsTopicsAreThereFromTheStart() throws Exception {
        try (Admin admin =
                Admin.create(
                        Map.of("bootstrap.servers", DevStack.shared().kafkaBootstrapServers()))) {
            assertThat(admin.listTopics().names().get())
                    .contains("docketry.dispute", "docketry.notification.dead-letters");
            assertThat(
                            admin.describeTopics(List.of("docketry.docket"))
                                    .allTopicNames()
                                    .get()
                                    .get("docketry.docket")
                                    .partitions())
                    .hasSize(4);
        }
    }

    @Test
    void aFolderInUseIsRefusedInOneSentence() {
        try (DevStack stack = DevStack.start(folder)) {
            assertThat(stack.mongoUri()).isNotEmpty();
            assertThatThrownBy(() -> DevStack.start(folder))
                    .isInstanceOf(StackRefused.class)
                    .hasMessageContaining("in use by another dev-stack");
        }
    }

    @Test
    void theInboxIsReadOverHttpByThisMachineOnly() throws Exception {
        Ports ports = Ports.free();
        try (DevStack stack = DevStack.start(folder, ports)) {
            Mails.send(stack.smtpPort(), "<b@test>", "a \"quoted\" subject");
            String all = get(ports.inbox(), "/messages").body();
            assertThat(all).contains("\"n\":1", "a \\\"quoted\\\" subject", "<b@test>");
            assertThat(get(ports.inbox(), "/messages/1").body()).contains("\"text\":\"hello\\n\"");
            assertThat(get(ports.inbox(), "/messages/2").statusCode()).isEqualTo(404);
            assertThat(get(ports.inbox(), "/health").body()).contains("\"messages\":1");
        }
    }

    static HttpResponse<String> get(int port, String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static void insert(DevStack stack, String id) {
        try (MongoClient client = MongoClients.create(stack.mongoUri())) {
            client.getDatabase("d").getCollection("c").insertOne(new Document("_id", id));
        }
    }

    private static void produce(DevStack stack, String value) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", stack.kafkaBootstrapServers(), "acks", "all"),
                        new StringSerializer(),
                        new StringSerializer())) {
            producer.send(new ProducerRecord<>("docketry.dispute", 0, "k", value)).get();
        }
    }

    private static List<String> consume(DevStack stack) {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", stack.kafkaBootstrapServers()),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            TopicPartition partition = new TopicPartition("docketry.dispute", 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(30)).records(partition).stream()
                    .map(r -> r.value())
                    .toList();
        }
    }
}
