namespace Waybill.Train;

/// <summary>Trains one model.</summary>
internal interface IModelTrainer
{
    /// <summary>The model's name: that of its file and of its card.</summary>
    string Name { get; }

    /// <summary>Trains the model; the models before it stand in <paramref name="models"/>.</summary>
    TrainedModel Train(TrainingData data, string models, TextWriter log);
}
