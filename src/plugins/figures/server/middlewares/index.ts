import repeatAnswers from './repeat-answers';

export default { 'repeat-answers': repeatAnswers };
