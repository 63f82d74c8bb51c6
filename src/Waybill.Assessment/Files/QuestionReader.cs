using Waybill.Assessment.Questions;
using Waybill.Core.Catalogues;
using Waybill.Core.Frames;
using Waybill.Core.Goods;
using Waybill.Core.Quantities;
using Waybill.Core.Time;

namespace Waybill.Assessment.Files;

/// <summary>Reads one question of a case file and checks it against the catalogues.</summary>
internal sealed class QuestionReader(FrameCatalogue frames, GoodsTree goods, UnitCatalogue units)
{
    private static readonly string[] Keys = ["id", "ask", "frame", "roles", "goods", "unit", "of", "series", "baseline"];

    public Question Read(CatalogueNode node)
    {
        node.AllowOnly(Keys);
        var frame = Frame(node);
        var unit = Unit(node);
        return new()
        {
            Id = Id(node),
            Ask = node.Text("ask"),
            Frame = frame.Name,
            Roles = Roles(node.Optional("roles"), frame),
            Goods = Goods(node, frame),
            Unit = unit,
            Of = Whole(node, unit),
            Series = Series(node),
            Baseline = node.Value<Edtf>("baseline"),
        };
    }

    private static string Id(CatalogueNode node)
    {
        var id = node.Text("id");
        return id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
            ? id
            : throw node.Section("id")
                .Fault($"the id '{id}' holds more than letters, digits, '-', '_' and '.'", "write it like containers-total");
    }

    private Frame Frame(CatalogueNode node) =>
        frames.TryFind(node.Text("frame"), out var frame)
            ? frame
            : throw node.Section("frame")
                .Fault($"there is no frame '{node.Text("frame")}'", $"use one of {string.Join(", ", frames.Names)}");

    private static Dictionary<string, IReadOnlyList<string>> Roles(CatalogueNode? node, Frame frame)
    {
        var roles = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (name, value) in node?.Entries() ?? [])
        {
            if (!frame.HasRole(name))
            {
                throw value.Fault(
                    $"frame {frame.Name} has no role '{name}'",
                    $"use one of {string.Join(", ", frame.Roles.Select(r => r.Name))}"
                );
            }

            var hints = node!.Texts(name).Select(h => h.Trim()).Where(h => h.Length > 0).ToList();
            roles[name] =
                hints.Count > 0 ? hints : throw value.Fault($"role '{name}' names nobody", "give one hint, such as kp, or a list of them");
        }

        return roles;
    }

    private string? Goods(CatalogueNode node, Frame frame)
    {
        if (node.OptionalText("goods") is not { } id)
            return null;
        if (!goods.TryFind(id, out _))
            throw node.Section("goods").Fault($"there is no goods class '{id}'", "use an id of goods.yaml, such as arms");
        return frame.Roles.Any(r => r.Filler == RoleFiller.Goods)
            ? id
            : throw node.Section("goods").Fault($"frame {frame.Name} has no role for goods", "leave 'goods' out");
    }

    private string? Unit(CatalogueNode node)
    {
        if (node.OptionalText("unit") is not { } words)
            return null;
        return units.Find(words)?.Id
            ?? throw node.Section("unit").Fault($"'{words}' is not a unit", "use a unit of units.yaml, such as container");
    }

    private static string? Whole(CatalogueNode node, string? unit)
    {
        var whole = node.OptionalText("of");
        if (unit == Quantity.Percent && whole is null)
        {
            throw node.Section("unit")
                .Fault("a percentage needs its whole", "add 'of:' with words that the whole must hold, such as shells");
        }

        if (unit != Quantity.Percent && whole is not null)
            throw node.Section("of").Fault("'of' belongs to percentages alone", "leave it out, or ask in percent");
        return whole;
    }

    private static SeriesKind Series(CatalogueNode node)
    {
        if (node.OptionalText("series") is not { } words)
            return SeriesKind.Cumulative;
        return words switch
        {
            "cumulative" => SeriesKind.Cumulative,
            "rate" => SeriesKind.Rate,
            "level" => SeriesKind.Level,
            _ => throw node.Section("series").Fault($"'{words}' is no kind of series", "write cumulative, rate or level"),
        };
    }
}
