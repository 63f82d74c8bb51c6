using System.Text.Json;
using Waybill.FollowTheMoney.Entities;

namespace Waybill.FollowTheMoney.Wire;

/// <summary>
/// Reads judged pairs of entities as JSON Lines: <c>left</c>, <c>right</c> and <c>judgement</c>, as OpenSanctions Pairs has them.
/// </summary>
public static class EntityPairJson
{
    /// <summary>Reads pairs, one line at a time. A line that cannot be used is told, and the rest goes on.</summary>
    /// <param name="stream">The input, UTF-8; it is not closed.</param>
    /// <param name="model">The model whose schemata the entities have.</param>
    /// <param name="fileName">The name that faults give.</param>
    /// <param name="limits">How much is taken in at once; <see cref="WireLimits.Default"/> when null.</param>
    public static IEnumerable<WireLine<EntityPair>> Read(Stream stream, Model model, string fileName, WireLimits? limits = null)
    {
        var bounds = limits ?? WireLimits.Default;
        return JsonLines.Reader(fileName, bounds, (json, notes) => Pair(json, model, bounds, notes)).Read(stream);
    }

    private static EntityPair? Pair(JsonElement json, Model model, WireLimits limits, WireNotes notes)
    {
        if (
            json.ValueKind != JsonValueKind.Object
            || !json.TryGetProperty("left", out var left)
            || !json.TryGetProperty("right", out var right)
        )
        {
            notes.Add("a pair has 'left' and 'right'", "write {\"left\": …, \"right\": …}, each an entity");
            return null;
        }

        var judgement =
            json.TryGetProperty("judgement", out var given) && given.ValueKind == JsonValueKind.String ? given.GetString() : null;
        return Side(left) is { } one && Side(right) is { } other ? new(one, other, judgement) : null;

        // Each side has the limit of an entity for itself.
        Entity? Side(JsonElement side) => new EntityJsonParser(model, limits, notes).Parse(side);
    }
}
