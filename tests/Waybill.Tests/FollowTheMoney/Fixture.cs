using System.Text;
using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Entities;
using Waybill.FollowTheMoney.Wire;

namespace Waybill.Tests.FollowTheMoney;

/// <summary>The tests' entities, whose origin stands beside them.</summary>
internal static class Fixture
{
    private static readonly string File = Path.Combine(AppContext.BaseDirectory, "FollowTheMoney", "Fixtures", "un-dprk.entities.jsonl");

    public static string Text => System.IO.File.ReadAllText(File);

    public static IReadOnlyList<Entity> Entities() => [.. Read(Text).Select(line => line.Value!)];

    public static Entity Entity(string id) => Entities().Single(entity => entity.Id == id);

    public static List<WireLine<Entity>> Read(string text, WireLimits? limits = null) => Read(Encoding.UTF8.GetBytes(text), limits);

    public static List<WireLine<Entity>> Read(byte[] bytes, WireLimits? limits = null) =>
        [.. EntityJson.Read(new MemoryStream(bytes), Model.Default, "entities.jsonl", limits)];

    public static string Write(IEnumerable<Entity> entities)
    {
        using var stream = new MemoryStream();
        EntityJson.Write(stream, entities);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
