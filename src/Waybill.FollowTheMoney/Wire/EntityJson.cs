using System.Text.Json;
using Waybill.FollowTheMoney.Entities;

namespace Waybill.FollowTheMoney.Wire;

/// <summary>Reads and writes entities as JSON Lines, the form in which FollowTheMoney and OpenSanctions publish them.</summary>
/// <remarks>
/// A line holds <c>id</c>, <c>schema</c> and <c>properties</c>, and may hold <c>caption</c>, <c>datasets</c>, <c>referents</c>,
/// <c>first_seen</c>, <c>last_seen</c>, <c>last_change</c> and <c>target</c>. Values are taken as they stand: cleaning was the
/// publisher's. An entity nested in a property counts as a reference to its id.
/// </remarks>
public static class EntityJson
{
    /// <summary>Reads entities, one line at a time. A line that cannot be used is told, and the rest goes on.</summary>
    /// <param name="stream">The input, UTF-8; it is not closed.</param>
    /// <param name="model">The model whose schemata they have.</param>
    /// <param name="fileName">The name that faults give.</param>
    /// <param name="limits">How much is taken in at once; <see cref="WireLimits.Default"/> when null.</param>
    public static IEnumerable<WireLine<Entity>> Read(Stream stream, Model model, string fileName, WireLimits? limits = null) =>
        Lines(model, fileName, limits ?? WireLimits.Default).Read(stream);

    /// <summary>Reads entities, one line at a time. A line that cannot be used is told, and the rest goes on.</summary>
    /// <param name="stream">The input, UTF-8; it is not closed.</param>
    /// <param name="model">The model whose schemata they have.</param>
    /// <param name="fileName">The name that faults give.</param>
    /// <param name="limits">How much is taken in at once; <see cref="WireLimits.Default"/> when null.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static IAsyncEnumerable<WireLine<Entity>> ReadAsync(
        Stream stream,
        Model model,
        string fileName,
        WireLimits? limits = null,
        CancellationToken cancel = default
    ) => Lines(model, fileName, limits ?? WireLimits.Default).ReadAsync(stream, cancel);

    /// <summary>Writes entities, one a line. The same entities give the same bytes.</summary>
    /// <param name="stream">The output; it is not closed.</param>
    /// <param name="entities">The entities.</param>
    public static void Write(Stream stream, IEnumerable<Entity> entities)
    {
        using var json = new Utf8JsonWriter(stream, WireJson.Writing);
        foreach (var entity in entities)
        {
            EntityJsonWriter.Write(json, entity);
            json.Flush();
            stream.WriteByte((byte)'\n');
            json.Reset();
        }
    }

    /// <summary>An entity as one line of JSON.</summary>
    public static string ToText(Entity entity)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, WireJson.Writing))
            EntityJsonWriter.Write(json, entity);
        return System.Text.Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static LineReader<Entity> Lines(Model model, string fileName, WireLimits limits) =>
        JsonLines.Reader(fileName, limits, (json, notes) => new EntityJsonParser(model, limits, notes).Parse(json));
}
