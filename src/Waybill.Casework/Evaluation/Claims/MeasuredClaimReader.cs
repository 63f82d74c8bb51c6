using System.Text.Json;

namespace Waybill.Casework.Evaluation.Claims;

/// <summary>Reads one line: the JSON of a claim (CLAIMS, section 1), or the plainer form of gold, in which a filler is its words.</summary>
internal static class MeasuredClaimReader
{
    private const int DeepestNesting = 32;

    /// <summary>Roles that are not measured: annotators disagree on giving them.</summary>
    private static readonly string[] Optional = ["status", "place", "places"];

    /// <summary>Who a link names when it names the document itself: such a link is none.</summary>
    private static readonly string[] DocumentItself = ["this document", "document", ""];

    /// <summary>Reads a line.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    /// <exception cref="MeasuredClaimException">It is no claim.</exception>
    public static MeasuredClaim Read(string line)
    {
        using var json = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = DeepestNesting });
        var claim = new JsonPlace(json.RootElement, "the line");
        var span = claim.Object("selector") ?? claim.AsObject();
        return new()
        {
            Document = BaseName(claim.Text("document") ?? ""),
            Frame = claim.Text("frame") ?? throw new MeasuredClaimException("'frame' is missing", "name the claim's frame"),
            Start = span.Offset("start"),
            End = span.Offset("end"),
            Exact = span.Text("exact") ?? "",
            Roles = [.. Roles(claim)],
            RolesAsWritten = claim.Written("roles"),
            Quantity = Quantity(claim.Object("quantity")),
            Act = claim.Text("act"),
            Certainty = claim.Text("certainty"),
            Polarity = claim.Text("polarity"),
            Origin = Origin(claim),
            Window = claim.Text("window"),
            Said = claim.Text("said"),
        };
    }

    private static string BaseName(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static IEnumerable<MeasuredRole> Roles(JsonPlace claim)
    {
        if (claim.Object("roles") is not { } roles)
            yield break;
        foreach (var (name, value) in roles.Members())
        {
            if (!value.IsEmpty && !Optional.Contains(name))
                yield return new(name, [.. Fillers(value)]);
        }
    }

    private static IEnumerable<MeasuredFiller> Fillers(JsonPlace value)
    {
        foreach (var filler in value.Items())
        {
            if (filler.IsObject)
            {
                string?[] names = [filler.Text("text"), filler.Text("name"), filler.Text("entity")];
                yield return new([.. names.Where(name => !string.IsNullOrEmpty(name)).Select(name => new MeasuredName(name!))]);
            }
            else if (filler.AsText() is { Length: > 0 } words)
            {
                yield return new([new(words)]);
            }
        }
    }

    private static MeasuredQuantity? Quantity(JsonPlace? quantity) =>
        quantity is { IsEmpty: false } given
            ? new(given.Number("lower"), given.Number("best"), given.Number("upper"), given.Text("unit"))
            : null;

    private static MeasuredName? Origin(JsonPlace claim)
    {
        var origin = claim
            .List("attribution")
            .Select(link => link.AsObject().Text("who") ?? "")
            .LastOrDefault(who => !DocumentItself.Contains(Words.PlainText.Lower(who)));
        return origin is null ? null : new(origin);
    }
}

/// <summary>A line that is no claim.</summary>
internal sealed class MeasuredClaimException(string cause, string mend) : Exception(cause)
{
    /// <summary>What to do about it.</summary>
    public string Mend => mend;
}
