using Waybill.Core.Claims;
using Waybill.Reading.Fillers;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Factuality;

/// <content>What a governing verb, adjective, modal or negation makes of what it governs.</content>
internal sealed partial class Governors
{
    private void Effect(string? effect, VerbGroup group, bool isVerb)
    {
        if (effect is not null)
            Cues.Add(
                new(
                    effect == "failing" ? "polarity"
                        : effect == "seeming" ? "certainty"
                        : "act",
                    group.First,
                    group.Last,
                    "governing verb"
                )
            );
        switch (effect)
        {
            case "intend":
                Intend();
                break;
            case "failing" when isVerb && trigger is VerbGroup:
                Negate(true);
                break;
            // A sale that is blocked does not come about; a shipment that is had set out.
            case "thwarting" when trigger is NounPhrase sale && NounKinds.Is("flow", sale.Head) && !NounKinds.Is("consigned", sale.Head):
                Negate(true);
                break;
            case "doubting" when !group.IsNegated:
                stance = stance with { Certainty = Certainty.Probable };
                Negate(true);
                break;
            case "denying" when group.IsNegated:
                stance = stance with { Certainty = Certainty.Underspecified, Polarity = Polarity.Positive };
                break;
            case "denying":
                stance = Stance.Denied;
                break;
            case "norm" when isVerb:
                stance = stance with { IsNorm = true };
                break;
            case "seeming":
                stance = stance with { Certainty = Certainty.Probable };
                break;
            case "accusing":
                stance = stance with { Act = Act.Allege, Certainty = Certainty.Certain };
                break;
            case "predicting" when group.IsPassive:
                stance = stance with { Act = Act.Predict, Certainty = Certainty.Probable };
                break;
        }
    }

    // "is likely to ship", "are ready to send", "is unable to pay"
    private bool Adjective(int node, bool isPredicate)
    {
        var effect = FactualityWords.Adjective(view.Tokens[node].Lower);
        if (effect is not null)
            Cues.Add(
                new(
                    effect == "intend" ? "act"
                        : effect == "failing" ? "polarity"
                        : "certainty",
                    node,
                    node,
                    "adjective"
                )
            );
        switch (effect)
        {
            case "probable":
                stance = stance with
                {
                    Certainty = Certainty.Probable,
                    Act = stance.Act == Act.Report && IsFuture() ? Act.Predict : stance.Act,
                };
                break;
            case "improbable":
                stance = stance with { Certainty = Certainty.Probable };
                Negate(true);
                break;
            case "possible":
                stance = stance with { Certainty = Certainty.Possible };
                break;
            case "intend":
                Intend();
                break;
            case "failing":
                Negate(true);
                break;
            default:
                return isPredicate;
        }

        return true;
    }

    private bool IsFuture() => trigger is VerbGroup { IsInfinitive: true, IsPerfect: false, IsProgressive: false };

    private void Negate(VerbGroup group)
    {
        if (group.IsNegated)
            Cues.Add(new("polarity", group.First, group.Last, "negation"));
        Negate(group.IsNegated);
    }

    private void Intend() =>
        stance = stance with { Act = stance.Act == Act.Report ? Act.Intend : stance.Act, Certainty = Certainty.Underspecified };

    private void Negate(bool isNegated)
    {
        if (isNegated)
            stance = stance with { Polarity = stance.Polarity == Polarity.Negative ? Polarity.Positive : Polarity.Negative };
    }

    private void Modal(VerbGroup group)
    {
        var effect = FactualityWords.Modal(group.Modal);
        if (effect is not null)
            Cues.Add(new(effect == "possible" ? "certainty" : "act", group.First, group.Last, $"modal {group.Modal}"));
        stance = effect switch
        {
            "possible" => stance with { Certainty = Certainty.Possible },
            "predict" => stance with { Act = Act.Predict },
            "propose" => stance with { Act = Act.Propose, Certainty = Certainty.Underspecified },
            "opine" => stance with { Act = Act.Opine, Certainty = Certainty.Underspecified },
            _ => stance,
        };
    }
}
