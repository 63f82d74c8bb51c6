using System.Globalization;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Frames;
using Waybill.Core.Quantities;
using Waybill.Core.Time;

namespace Waybill.Casework.Claims;

/// <summary>
/// What an analyst sets on a claim, as <c>key=value</c>: <c>act</c>, <c>certainty</c>, <c>polarity</c>, <c>said</c>, <c>window</c>,
/// <c>lower</c>, <c>best</c>, <c>upper</c>, <c>unit</c>, <c>of</c>, <c>qualifier</c>, <c>who</c> (with <c>kind</c>), or a role of the
/// frame, whose fillers are separated by <c> | </c>. An empty value clears.
/// </summary>
public sealed class ClaimSettings
{
    private readonly IReadOnlyList<(string Key, string Value)> settings;

    private ClaimSettings(IReadOnlyList<(string Key, string Value)> settings) => this.settings = settings;

    /// <summary>True when nothing is set.</summary>
    public bool IsEmpty => settings.Count == 0;

    /// <summary>Reads settings; each must have a key and an equals sign.</summary>
    /// <exception cref="UsageException">A setting has another form.</exception>
    public static ClaimSettings Parse(IEnumerable<string> settings) => new([.. settings.Select(Split)]);

    /// <summary>Applies the settings to a draft.</summary>
    /// <param name="draft">The draft to change.</param>
    /// <param name="text">The working text: a filler whose words stand in the quote, or before it, gets their span.</param>
    /// <param name="frames">The frames, for the names of roles.</param>
    /// <param name="hint">What a role's filler is taken for; null when nothing is known.</param>
    /// <exception cref="UsageException">A key or value does not hold.</exception>
    public ClaimDraft Apply(ClaimDraft draft, WorkingText text, FrameCatalogue frames, Func<string, RoleFiller, string?> hint)
    {
        foreach (var (key, value) in settings)
            draft = Set(draft, key, value, text, frames, hint);
        return draft;
    }

    private static (string Key, string Value) Split(string setting)
    {
        var at = setting.IndexOf('=', StringComparison.Ordinal);
        return at > 0
            ? (setting[..at].Trim(), setting[(at + 1)..].Trim())
            : throw new UsageException($"'{setting}': a setting is written key=value, such as certainty=possible");
    }

    private static ClaimDraft Set(
        ClaimDraft draft,
        string key,
        string value,
        WorkingText text,
        FrameCatalogue frames,
        Func<string, RoleFiller, string?> hint
    ) =>
        key switch
        {
            "act" => draft with { Act = Word<Act>(key, value) },
            "certainty" => draft with { Certainty = Word<Certainty>(key, value) },
            "polarity" => draft with { Polarity = Word<Polarity>(key, value) },
            "said" => draft with { Said = Date(key, value) },
            "window" => draft with { Proposition = draft.Proposition with { Window = Date(key, value) } },
            "who" => draft with { Attribution = value.Length == 0 ? [] : [.. draft.Attribution.SkipLast(1), Speaker(draft, value)] },
            "kind" => draft with
            {
                Attribution =
                    draft.Attribution.Count > 0
                        ? [.. draft.Attribution.SkipLast(1), draft.Attribution[^1] with { Kind = Word<SpeakerKind>(key, value) }]
                        : throw new UsageException("kind: set who= first"),
            },
            "lower" or "best" or "upper" or "unit" or "of" or "qualifier" => draft with
            {
                Proposition = draft.Proposition with { Quantity = Amount(draft.Proposition.Quantity, key, value) },
            },
            _ => Role(draft, key, value, text, frames, hint),
        };

    private static AttributionLink Speaker(ClaimDraft draft, string who) =>
        draft.Attribution is [.., var innermost] ? innermost with { Who = who } : new() { Who = who, Kind = SpeakerKind.Named };

    private static T Word<T>(string key, string value)
        where T : struct, Enum =>
        Enum.GetNames<T>().FirstOrDefault(name => name.Equals(value, StringComparison.OrdinalIgnoreCase)) is { } word
            ? Enum.Parse<T>(word)
            : throw new UsageException($"{key}={value}: write one of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}");

    private static Edtf? Date(string key, string value)
    {
        if (value.Length == 0)
            return null;
        return Edtf.TryParse(value, null, out var date)
            ? date
            : throw new UsageException($"{key}={value}: not an EDTF date; write such as 2024-05, 2023-09/2024-02 or ../2024-12");
    }

    private static Quantity? Amount(Quantity? quantity, string key, string value)
    {
        quantity ??= new Quantity(null, null, null, "");
        var changed = key switch
        {
            "lower" => quantity with { Lower = Number(key, value) },
            "best" => quantity with { Best = Number(key, value) },
            "upper" => quantity with { Upper = Number(key, value) },
            "unit" => quantity with
            {
                Unit = UnitCatalogue.Embedded.TryFind(value, out var unit)
                    ? unit.Id
                    : throw new UsageException($"unit={value}: no such unit; units.yaml lists them"),
            },
            "of" => quantity with { Of = NullIfEmpty(value) },
            _ => quantity with { Qualifier = NullIfEmpty(value) },
        };
        return changed is { Lower: null, Best: null, Upper: null, Unit: "" } ? null : changed;
    }

    private static decimal? Number(string key, string value)
    {
        if (value.Length == 0)
            return null;
        return decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new UsageException($"{key}={value}: not a number; write digits");
    }

    private static ClaimDraft Role(
        ClaimDraft draft,
        string key,
        string value,
        WorkingText text,
        FrameCatalogue frames,
        Func<string, RoleFiller, string?> hint
    )
    {
        var frame = frames[draft.Proposition.Frame];
        var role =
            frame.Roles.FirstOrDefault(r => r.Name == key)
            ?? throw new UsageException(
                $"{key}: neither a slot nor a role of {frame.Name}, which has {string.Join(", ", frame.Roles.Select(r => r.Name))}"
            );
        var roles = draft.Proposition.Roles.ToDictionary();
        var fillers = value.Split(" | ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        roles[key] = [.. fillers.Select(words => Filler(words, role.Filler, draft, text, hint))];
        return draft with { Proposition = draft.Proposition with { Roles = roles } };
    }

    /// <summary>
    /// The words where they stand in the quote, else where they stand last before it, as a pronoun's noun does, else without a span: an
    /// analyst may name what the text leaves out.
    /// </summary>
    private static Mention Filler(
        string words,
        RoleFiller filler,
        ClaimDraft draft,
        WorkingText text,
        Func<string, RoleFiller, string?> hint
    )
    {
        var within = text.Text.IndexOf(words, draft.Selector.Start, draft.Selector.End - draft.Selector.Start, StringComparison.Ordinal);
        var at = within >= 0 ? within : text.Text.LastIndexOf(words, draft.Selector.Start, StringComparison.Ordinal);
        if (!words.Any(char.IsLetterOrDigit))
            throw new UsageException($"'{words}' names nothing: write the words of a filler");
        var taken = hint(words, filler);
        return at >= 0 ? Mention.Over(text.Text, at, at + words.Length, taken) : new Mention(words, Hint: taken);
    }

    private static string? NullIfEmpty(string value) => value.Length == 0 ? null : value;
}
