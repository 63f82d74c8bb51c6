using Waybill.Core.Catalogues;
using Waybill.Core.Frames;

namespace Waybill.Reading.Tables;

/// <summary>
/// What the columns of a table of statements mean, from YAML. Each slot is a column's heading, <c>{ column: heading }</c> or
/// <c>{ value: constant }</c>; a role or speaker may add a <c>hint</c>.
/// </summary>
/// <remarks>
/// Keys: <c>frame</c>; <c>where</c> (heading: value, rows for which it does not hold are passed over); <c>roles</c> (role: slot; several
/// fillers in one cell are separated by semicolons); <c>quantity</c> (<c>lower</c>, <c>best</c>, <c>upper</c>, or <c>value</c> with
/// <c>qualifier</c>, whose words give the bounds; <c>unit</c>, <c>of</c>; <c>other-qualifiers: keep</c> lets
/// words that are no hedge stand as a remark); <c>act</c>, <c>certainty</c>, <c>polarity</c>; <c>said</c>,
/// <c>said-about</c> (heading: value or values, rows whose day of saying is about right, such as the page's own); <c>statement</c> (the
/// cell
/// that tells it in words, from which stance, goods and the whole of a share are read where no column gives them); <c>window</c>
/// (<c>start</c>, <c>end</c>); <c>via</c> (slots from the relaying page inwards); <c>speaker</c>, <c>speaker-kind</c>,
/// <c>utterance</c>; <c>address</c>.
/// </remarks>
public sealed class TableMap
{
    private TableMap(CatalogueNode root)
    {
        root.AllowOnly(
            "frame",
            "where",
            "statement",
            "roles",
            "quantity",
            "act",
            "certainty",
            "polarity",
            "said",
            "said-about",
            "window",
            "via",
            "speaker",
            "speaker-kind",
            "utterance",
            "address"
        );
        Frame = TableSlot.Parse(root.Section("frame"));
        if (Frame.Value is { } frame && !FrameCatalogue.Embedded.TryFind(frame, out _))
        {
            var frames = string.Join(", ", FrameCatalogue.Embedded.Names);
            throw root.Section("frame").Fault($"there is no frame '{frame}'", $"use one of {frames}");
        }

        Where = [.. (root.Optional("where")?.Entries() ?? []).Select(entry => (entry.Name, entry.Node.Scalar()))];
        Statement = TableSlot.Optional(root, "statement");
        Roles =
        [
            .. (root.Optional("roles")?.Entries() ?? []).Select(entry => (KnownRole(entry.Name, entry.Node), TableSlot.Parse(entry.Node))),
        ];
        Quantity = root.Optional("quantity") is { } quantity ? new TableQuantity(quantity) : null;
        Act = TableSlot.Optional(root, "act");
        Certainty = TableSlot.Optional(root, "certainty");
        Polarity = TableSlot.Optional(root, "polarity");
        Said = TableSlot.Optional(root, "said");
        SaidAbout = [.. (root.Optional("said-about")?.Entries() ?? []).SelectMany(Values)];
        if (root.Optional("window") is { } window)
        {
            window.AllowOnly("start", "end");
            (WindowStart, WindowEnd) = (TableSlot.Optional(window, "start"), TableSlot.Optional(window, "end"));
        }

        Via = root.Optional("via") is { } via ? [.. via.IsSequence ? via.Items().Select(TableSlot.Parse) : [TableSlot.Parse(via)]] : [];
        (Speaker, SpeakerKind) = (TableSlot.Optional(root, "speaker"), TableSlot.Optional(root, "speaker-kind"));
        (Utterance, Address) = (TableSlot.Optional(root, "utterance"), TableSlot.Optional(root, "address"));
    }

    internal TableSlot Frame { get; }

    internal IReadOnlyList<(string Column, string Value)> Where { get; }

    /// <summary>The cell that tells the statement in words, from which is read what no column gives.</summary>
    internal TableSlot? Statement { get; }

    internal IReadOnlyList<(string Role, TableSlot Slot)> Roles { get; }

    internal TableQuantity? Quantity { get; }

    internal TableSlot? Act { get; }

    internal TableSlot? Certainty { get; }

    internal TableSlot? Polarity { get; }

    internal TableSlot? Said { get; }

    /// <summary>Rows for which one of these holds give the day of saying only about right: it is, say, the page's own.</summary>
    internal IReadOnlyList<(string Column, string Value)> SaidAbout { get; }

    internal TableSlot? WindowStart { get; }

    internal TableSlot? WindowEnd { get; }

    internal IReadOnlyList<TableSlot> Via { get; }

    internal TableSlot? Speaker { get; }

    internal TableSlot? SpeakerKind { get; }

    internal TableSlot? Utterance { get; }

    internal TableSlot? Address { get; }

    /// <summary>Reads and checks a map.</summary>
    /// <exception cref="CatalogueException">The map does not hold; the message names file and line.</exception>
    public static TableMap Parse(string yaml, string fileName) => new(CatalogueYaml.Open(yaml, fileName));

    /// <summary>Every column that the map names.</summary>
    internal IEnumerable<string> Columns()
    {
        IEnumerable<TableSlot?> slots =
        [
            Frame,
            Statement,
            Act,
            Certainty,
            Polarity,
            Said,
            WindowStart,
            WindowEnd,
            Speaker,
            SpeakerKind,
            Utterance,
            Address,
            .. Roles.Select(role => role.Slot),
            .. Via,
            .. Quantity?.Slots ?? [],
        ];
        return slots.Select(slot => slot?.Column).Concat(Where.Concat(SaidAbout).Select(where => where.Column)).OfType<string>();
    }

    private static IEnumerable<(string Column, string Value)> Values((string Name, CatalogueNode Node) entry) =>
        entry.Node.IsSequence ? entry.Node.Items().Select(item => (entry.Name, item.Scalar())) : [(entry.Name, entry.Node.Scalar())];

    private static string KnownRole(string role, CatalogueNode node) =>
        FrameCatalogue.Embedded.Names.Any(frame => FrameCatalogue.Embedded[frame].HasRole(role))
            ? role
            : throw node.Fault($"no frame has a role '{role}'", "use a role of frames.yaml");
}

/// <summary>Where a map takes the amount from.</summary>
internal sealed class TableQuantity
{
    public TableQuantity(CatalogueNode node)
    {
        node.AllowOnly("lower", "best", "upper", "value", "qualifier", "unit", "of", "other-qualifiers");
        (Lower, Best, Upper) = (TableSlot.Optional(node, "lower"), TableSlot.Optional(node, "best"), TableSlot.Optional(node, "upper"));
        (Value, Qualifier) = (TableSlot.Optional(node, "value"), TableSlot.Optional(node, "qualifier"));
        (Unit, Of) = (TableSlot.Parse(node.Section("unit")), TableSlot.Optional(node, "of"));
        KeepsOtherQualifiers = node.OptionalText("other-qualifiers") switch
        {
            null => false,
            "keep" => true,
            var other => throw node.Section("other-qualifiers").Fault($"'{other}' is not known", "write keep, or leave it out"),
        };
        if (Value is null && Lower is null && Best is null && Upper is null)
            throw node.Fault("no column gives the amount", "name a value, or lower, best and upper");
    }

    public TableSlot? Lower { get; }

    public TableSlot? Best { get; }

    public TableSlot? Upper { get; }

    public TableSlot? Value { get; }

    public TableSlot? Qualifier { get; }

    public TableSlot Unit { get; }

    /// <summary>True when a qualifier that is no hedge leaves the number as it is, and is kept as a remark.</summary>
    public bool KeepsOtherQualifiers { get; }

    public TableSlot? Of { get; }

    public IEnumerable<TableSlot?> Slots => [Lower, Best, Upper, Value, Qualifier, Unit, Of];
}
