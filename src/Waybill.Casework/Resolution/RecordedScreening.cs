using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Waybill.Casework.Cases;
using Waybill.Storage;

namespace Waybill.Casework.Resolution;

/// <summary>
/// A screening of a case's names as the journal keeps it: which lists were relied on, and what they have. It names the case's names by id
/// alone, so that it holds no words of an exhibit that may be withdrawn; what stands in it are the lists' own words.
/// </summary>
public sealed record RecordedScreening
{
    /// <summary>The name under which the journal has it.</summary>
    public const string Name = "screening";

    /// <summary>The largest that is kept, in bytes.</summary>
    internal const int Largest = 64 << 20;

    /// <summary>Who screened.</summary>
    public required string By { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The least score of a hit.</summary>
    public required double Threshold { get; init; }

    /// <summary>The lists, each with the day on which it stood so.</summary>
    public required IReadOnlyList<string> Snapshots { get; init; }

    /// <summary>The ids of all names that were screened.</summary>
    public required IReadOnlyList<string> Screened { get; init; }

    /// <summary>The hits, by name, the likeliest first.</summary>
    public required IReadOnlyList<RecordedHit> Hits { get; init; }

    /// <summary>The screening that a journal has in force; null when there is none.</summary>
    internal static RecordedScreening? InForce(CaseStore store, CaseRecord record) =>
        record.Configuration.TryGetValue(Name, out var hash)
            ? JsonSerializer.Deserialize(store.Locker.ReadText(hash), ScreeningJson.Kept.RecordedScreening)
            : null;

    /// <summary>As the journal keeps it.</summary>
    internal byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, ScreeningJson.Kept.RecordedScreening);
}

/// <summary>A listing that may be of a name.</summary>
public sealed record RecordedHit
{
    /// <summary>The id of the case's name.</summary>
    public required string Name { get; init; }

    /// <summary>From 0 to 1.</summary>
    public required double Score { get; init; }

    /// <summary>The listing's id.</summary>
    public required string Id { get; init; }

    /// <summary>The leading name of the listing.</summary>
    public required string Listed { get; init; }

    /// <summary>The FollowTheMoney schema of what is listed.</summary>
    public required string Schema { get; init; }

    /// <summary>The list's short name.</summary>
    public required string List { get; init; }

    /// <summary>Who lists.</summary>
    public required string Authority { get; init; }

    /// <summary>The list's own number.</summary>
    public required string Reference { get; init; }

    /// <summary>The programmes, as written.</summary>
    public required IReadOnlyList<string> Programmes { get; init; }

    /// <summary>When it was listed, as EDTF; null when the list does not tell.</summary>
    public string? ListedOn { get; init; }

    /// <summary>What speaks for and against, with its points; the features alone.</summary>
    public required IReadOnlyList<RecordedReason> Reasons { get; init; }
}

/// <summary>What spoke for or against a hit.</summary>
/// <param name="Feature">Which feature.</param>
/// <param name="Points">Its points.</param>
public sealed record RecordedReason(string Feature, double Points);

/// <summary>The JSON of recorded screenings.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RecordedScreening))]
internal sealed partial class ScreeningJson : JsonSerializerContext
{
    public static ScreeningJson Kept { get; } =
        new(
            new JsonSerializerOptions
            {
                PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                MaxDepth = 16,
            }
        );
}
