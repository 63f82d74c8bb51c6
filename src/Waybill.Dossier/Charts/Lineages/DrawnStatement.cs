using Waybill.Core.Time;
using Waybill.Dossier.Model;

namespace Waybill.Dossier.Charts.Lineages;

/// <summary>How a statement bears on the answer.</summary>
internal enum Bearing
{
    Against,
    For,
    Possible,
    Aside,
}

/// <summary>A statement that is drawn, with those of its retellings that are.</summary>
/// <param name="Entry">The lineage.</param>
/// <param name="Bearing">How it bears on the answer.</param>
/// <param name="Relays">The retellings drawn, parents before those who have it from them.</param>
internal sealed record DrawnStatement(LineageEntry Entry, Bearing Bearing, IReadOnlyList<DrawnRelay> Relays)
{
    /// <summary>When it was said; null when no day can be drawn.</summary>
    public Edtf? Said { get; } = Days.Drawable(Entry.Origin.SaidEdtf);

    /// <summary>How many retellings are not drawn.</summary>
    public int Folded => Entry.Retellings.Count - Relays.Count;

    /// <summary>The family that it is drawn under.</summary>
    public string? Family => Entry.Origin.Families is [var first, ..] ? first : null;
}

/// <summary>A retelling that is drawn.</summary>
/// <param name="Entry">The retelling.</param>
/// <param name="Parent">The place among the drawn retellings of the one that it hangs under; null for the origin.</param>
internal sealed record DrawnRelay(RelayEntry Entry, int? Parent)
{
    /// <summary>When it was published; null when no day can be drawn.</summary>
    public Edtf? Published { get; } = Days.Drawable(Entry.PublishedEdtf);

    /// <summary>True when it changed something.</summary>
    public bool Changed => Entry.Differences.Count > 0;
}
